/** Phrases that open paragraphs: these are what the reader of a text tells its parts by, so they are the true ones. */
export const preambularVerbs = [
  'Recalling',
  'Reaffirming',
  'Noting',
  'Welcoming',
  'Bearing in mind',
  'Recognizing',
  'Convinced',
  'Taking note of',
];
export const operativeVerbs = [
  'Welcomes',
  'Requests',
  'Calls upon',
  'Urges',
  'Encourages',
  'Decides',
  'Notes',
  'Takes note of',
  'Invites',
  'Reaffirms',
];
