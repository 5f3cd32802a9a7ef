/**
 * Opening phrases of the Security Council, which often prints less of them in italics: `Expressing`, `Taking note`. Form as in
 * `preambular-phrases.ts`; source: the italics of its resolutions and presidential statements.
 */
export const securityCouncilPhrases = {
  preambular: `
Acknowledging
Acting
Affirming
Agreeing
Alarmed
(Also) | expressing | recalling | welcoming
Applauding
Appreciating
Aware
Bearing | in mind
Calling | upon
Commending | also
Concerned
Concurring
Condemning
Congratulating
Considering
Continuing
Convinced
(Deeply) | concerned
Demanding
Deploring | again
Determined
Determining
Echoing
Emphasising
Emphasizing
Encouraging
Endorsing
Expressing | also | appreciation | concern | further concern | great concern over | its deep appreciation
(Expressing) | once again
(Further) | commending | condemning | expressing | noting | reaffirming | recalling | recognizing | reiterating
(Further) | taking note | welcoming
(Gravely) | concerned | distressed
Guided
(Having) | considered | considered also | examined | regard | reviewed | taken note
Highlighting
(Looking) | forward
Mindful
Mourning
Noting | also | further | with appreciation | with deep concern | with grave concern | with great concern
(Noting) | with satisfaction
Paying | tribute
Re-emphasizing
Reaffirming | also | further
Recalling | also | further
Recognising
Recognizing | also
Regretting
Reiterating | deep concern
Remaining | deeply concerned | greatly concerned | seriously concerned
Reminding
Renewing
Requesting
Resolving
Responding
Stressing | also | further
(Strongly) | condemning | encouraging | urging
Supporting
Taking | into account | into consideration | note | note with appreciation | note with satisfaction
Thanking
Underlining
Underscoring
Urging
Welcoming | also | and encouraging | further
Willing
`,
  operative: `
Acknowledges
Affirms
Agrees
(Also) | calls upon | decides | encourages | reaffirms | recalls | requests
Appeals
Appoints
Approves
Asks
Asserts
Authorises
Authorizes
Calls | again | for | on | upon
Clarifies
Commends | and strongly supports | the work
Concurs
Condemns
Confirms
Considers
(Continues) | to urge
Decides | also | further
Declares
(Deeply) | regrets
Demands | once again
Deplores
Determines
Directs
Emphasises
Emphasizes
Encourages | also
Endorses
Exhorts
Expresses | its appreciation | particular concern
Extends
Forwards
(Fully) | supports
(Further) | authorises | authorizes | calls | calls on | calls upon | decides | demands | emphasizes | encourages
(Further) | expresses | reaffirms | recalls | reiterates | requests | stresses | urges | welcomes
Highlights
Insists
Invites
(Looks) | forward
Maintains
Notes | with appreciation | with concern | with strong concern
(Pays) | tribute
Reaffirms | also
Recalls
Recognises
Recognizes
Recommends
Reconfirms
Regrets
Reiterates | its calls | its endorsement
Reminds
Renews
Requests | further
Requires
Resolves
Reviews
Stresses | also
(Strongly) | calls upon | condemns | encourages | reaffirms | supports | urges
Supports
(Takes) | note
Underlines
Underscores
Undertakes
(Unequivocally) | condemns
Urges
Welcomes | also | and encourages
`,
};
