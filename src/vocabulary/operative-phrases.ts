/** Phrases that open an operative paragraph; form and source as in `preambular-phrases.ts`. */
export const operativePhrases = `
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
`;
