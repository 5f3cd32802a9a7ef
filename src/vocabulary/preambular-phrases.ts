/**
 * Phrases that open a preambular paragraph, as the United Nations prints them in italics, by their first word: `Noting | also | with concern`
 * stands for three phrases, `(Having) | considered` for one, since the bare word is none. What follows a phrase is not in italics.
 *
 * Source: the italics of resolutions and decisions of the General Assembly, the Economic and Social Council and the Human Rights
 * Council; a phrase is listed where it was printed more than once and more often than a shorter or longer one in its place.
 */
export const preambularPhrases = `
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
Seized
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
`;
