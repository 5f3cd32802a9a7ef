/**
 * Opening phrases as the United Nations prints them in italics, by their first word: `Noting | also | with concern` stands for three
 * phrases, `(Having) | considered` for one, since the bare word is none. What follows a phrase is not in italics.
 *
 * Source: the italics of resolutions and decisions of the General Assembly, the Economic and Social Council and the Human Rights
 * Council; a phrase is listed where it was printed more than once and more often than a shorter or longer one in its place.
 */
export const openingPhrases = {
  preambular: `
Acknowledging | also | further | with appreciation | with satisfaction
Affirming | its support | once again
Alarmed | also | and concerned
(Also) | expressing its satisfaction | welcoming
Appreciating
Asserting
Aware | also
Bearing | in mind | in mind also
(Being) | gravely concerned
Believing | also | it necessary
(Calling) | attention | attention also | for | on | upon
Cognizant | also
Commending | also
Committed
Concerned | also | further
Condemning | also | in the strongest possible terms | in the strongest terms
Confirming | also | further | its commitment
Conscious
Considering | also
(Continuing) | to take the view | to underline
Convinced | also | further
(Deeply) | alarmed | concerned | concerned also | concerned further | convinced | deploring | disappointed
(Deeply) | disturbed | regretting
Deploring | also | further | in particular
Desirous
Determined
Disappointed
Emphasizing | also | further | once again
Encouraged
Encouraging
Expressing | alarm | appreciation | concern | concern also | continued concern | deep appreciation | deep concern
(Expressing) | deep concern also | deep concern further | full support | grave alarm | grave concern
(Expressing) | grave concern also | grave concern further | grave concern in particular | gravest concerns
(Expressing) | its appreciation | its concern | its concern also | its conviction | its deep appreciation
(Expressing) | its deep concern | its deep concern also | its grave concern | its grave concern also
(Expressing) | its grave concern further | its profound indignation | its resolve | its satisfaction | its support
(Expressing) | its unequivocal support | particular concern | profound concern | profound regret | regret
(Expressing) | regret and concern | serious concern | solidarity | support | sympathy
(Firmly) | believing | convinced
(Further) | expressing concern
(Giving) | due consideration
(Gravely) | concerned | concerned also
Guided | also
(Having) | also considered | also examined | considered | examined | heard | listened | noted | received
Highlighting | also
Honouring
Inviting
(Looking) | forward | forward also | forward with interest
Mindful | also | further
Noting | again with appreciation | again with regret | also | also with concern | further | in particular
(Noting) | in this regard | with alarm | with appreciation | with appreciation also | with concern
(Noting) | with concern also | with deep concern | with deep concern also | with deep regret | with gratitude
(Noting) | with grave concern | with grave concern also | with great concern | with great concern also
(Noting) | with particular interest | with profound concern | with regret | with renewed concern | with satisfaction
(Noting) | with satisfaction also | with serious concern
(Particularly) | concerned
Praising
Proceeding
(Profoundly) | concerned
Re-emphasizing | its unequivocal support
Reaffirming | also | also its strong condemnation | equally | further | in particular | its belief | its call for
(Reaffirming) | its call upon | its commitment | its concern | its condemnation in the strongest possible terms
(Reaffirming) | its deep concern | its determination | its grave concern | its recognition | its respect
(Reaffirming) | its serious concern | its strong commitment | its strong condemnation | its strong support
(Reaffirming) | its unwavering commitment | once more
Realizing
Recalling | also | further | in particular | its commitment | with appreciation | with concern | with grave concern
(Recalling) | with satisfaction | with serious concern
Recognizing | also | and affirming | and reaffirming | further | with appreciation | with concern
(Recognizing) | with concern also | with concern further | with deep concern | with satisfaction
Recommitting
Reconfirming
Referring | also | further
Regretting
Reiterating | also | deep concern | its appreciation | its call for | its call upon | its commitment | its concern
(Reiterating) | its condemnation | its continuing support | its conviction | its deep concern
(Reiterating) | its deep concern also | its deep distress | its endorsement | its grave concern
(Reiterating) | its serious concern | its strong condemnation | its support | its urgent call upon
Rejecting
(Remaining) | concerned | convinced | deeply concerned
Reminding
(Renewing) | its unwavering commitment
Resolved
(Seriously) | concerned
(Sharing) | deep concern | the deep concern
Stressing | again | again with grave concern | also | further | its resolve | with grave concern
(Strongly) | condemning | condemning also | convinced | deploring | deploring also | emphasizing
Supporting
Taking | into account | into account also | into consideration | note | note also | note further
(Taking) | note with appreciation | note with appreciation also | note with concern | note with interest
(Taking) | note with satisfaction
Trusting
Underlining | also | further | its strong condemnation
Underscoring | also
Understanding
Urging
Welcoming | also | and further encouraging | and reaffirming | further | in particular | in this regard
(Welcoming) | with appreciation
Wishing
`,
  operative: `
Abbreviations
Acknowledges | and profoundly regrets | with appreciation | with great appreciation | with great concern
Adopts
Affirms | its deep commitment | its support once again
Agrees
(Also) | acknowledges | affirms | appropriates | approves | authorizes | calls | calls for | calls upon | commends
(Also) | commends once again | condemns | condemns in the strongest possible terms | decides | declares | demands
(Also) | draws the attention | emphasizes | encourages | expresses appreciation | expresses concern
(Also) | expresses deep concern | expresses grave concern | expresses its appreciation | expresses its concern
(Also) | expresses its deep concern | expresses serious concern | invites | looks forward | notes
(Also) | notes with appreciation | notes with concern | notes with deep concern | notes with regret
(Also) | notes with satisfaction | re-emphasizes | reaffirms | reaffirms its commitment | reaffirms its request
(Also) | recalls | recognizes | recognizes with appreciation | recommends | reiterates | reiterates its call upon
(Also) | reiterates its commitment | reiterates its request | requests | stresses | strongly condemns
(Also) | strongly encourages | takes note | takes note with appreciation | takes note with satisfaction | underlines
(Also) | underscores | urges | welcomes
Anticipates
Appeals
Appreciates
Appropriates
Approves
Authorizes
(Bears) | in mind
(Brings) | to the attention
Calls | attention to and reaffirms | for | on | once again for | once again upon | upon
Commends | once again | with satisfaction
Commitments
Commits
Condemns | in the strongest possible terms | in the strongest terms | unequivocally | without reservation
Confirms | its recognition
Congratulates
Considers | it alarming | it important | it intolerable
(Continues) | to acknowledge | to encourage | to stress | to welcome
Decides
Declares | its firm opposition
(Deeply) | deplores
Demands | once more
Deplores | and condemns in the strongest terms | and strongly condemns
Determines | once more
Draws | the attention
Emphasizes | its utmost concern | once again | once again its serious concern | once more
Encourages | and recognizes | once again
Endorses | and supports
Establishes
Expects
Expresses | alarm | appreciation | concern | deep concern | full support | grave concern | its appreciation
(Expresses) | its commitment | its concern | its continued deep concern | its continued serious concern
(Expresses) | its conviction | its deep appreciation | its deep concern | its deep regret | its firm belief
(Expresses) | its firm conviction | its full support | its gratitude | its gratitude and support | its grave concern
(Expresses) | its intention | its profound concern | its profound gratitude | its satisfaction | its serious concern
(Expresses) | its support | its utmost concern | its very deep concern | its very serious concern
(Expresses) | particular concern | serious concern | solidarity with and compassion for | special commendation
(Expresses) | strong concern | strong support | support | the hope | the need | the view
(Firmly) | condemns
(Fully) | supports
(Further) | acknowledges | approves | calls for | calls upon | commends | condemns | decides | emphasizes
(Further) | encourages | expresses appreciation | expresses concern | invites | notes | notes with satisfaction
(Further) | reaffirms | recalls | recognizes | recognizes with appreciation | recommends | requests | stresses
(Further) | takes note | underlines | urges | welcomes
(Greatly) | appreciates
Greets
Gross
Highlights
Invites | and encourages
(Is) | encouraged
(Looks) | forward
Maintains
Notes | with alarm | with appreciation | with appreciation and satisfaction | with concern | with deep concern
(Notes) | with deep regret | with encouragement | with grave concern | with great concern | with increasing concern
(Notes) | with interest | with particular concern | with regret | with satisfaction | with serious concern
(Once) | again encourages | again requests | again urges
(Pays) | tribute
(Pledges) | its continued support
Posts
Proclaims
Proposes
Re-emphasizes
Reaffirms | its approval | its call upon | its commitment | its concern
(Reaffirms) | its condemnation in the strongest possible terms | its determination | its firm support
(Reaffirms) | its full commitment | its recognition | its request | its strong support | its support | once again
Realizes
Recalls | and reiterates | its concern | its request | with appreciation | with satisfaction
Recognizes | and encourages | its commitment | with appreciation | with concern | with deep concern
Recommends
Recommits | firmly
Reconfirms
Regrets
Reiterates | its appeals | its appreciation | its approval | its call | its call for | its call upon
(Reiterates) | its commitment | its concern | its concerns | its condemnation | its conviction | its deep concern
(Reiterates) | its demand | its endorsement | its grave concern | its growing concern | its invitation
(Reiterates) | its invitation and encouragement | its previous requests | its request | its requests
(Reiterates) | its serious concern | its strong and unequivocal condemnation | its strong condemnation
(Reiterates) | its strong support | its support | its unwavering commitment | once again its serious concern
Rejects
(Remains) | concerned | deeply concerned
Reminds
(Renews) | its appeal | its call upon | its commitment | its decision | its previous call | its request
Requests
Resolves
Respects
Status
Stresses | its commitment | its continued determination | once again
(Strongly) | appeals | condemns | emphasizes | encourages | objects | reaffirms | urges
Supports | and encourages
Takes | into account | note | note once again | note with appreciation | note with concern | note with grave concern
(Takes) | note with great concern in that regard | note with interest | note with satisfaction
Underlines | once again
Underscores | its very serious concern
Understands
(Urgently) | calls upon | requests
Urges
Values
Welcomes | and accepts with appreciation | and acknowledges | and continues to encourage | and encourages
(Welcomes) | and expresses its appreciation | and recognizes | and supports | and urges | with appreciation
`,
};

/** The same for the Security Council, which often prints less of the phrase in italics: `Expressing`, `Taking note`. */
export const securityCouncilPhrases = {
  preambular: `
Acknowledging
Acting
Affirming
Agreeing
Alarmed
(Also) | expressing | recalling | welcoming
Appreciating
Aware
Bearing | in mind
Calling | upon
Commending | also
Concerned
Concurring
Condemning
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
Responding
Stressing | also | further
(Strongly) | condemning | encouraging | urging
Supporting
Taking | into account | into consideration | note | note with appreciation | note with satisfaction
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
Approves
Asks
Authorises
Authorizes
Calls | again | for | on | upon
Clarifies
Commends | and strongly supports | the work
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
