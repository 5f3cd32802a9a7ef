/**
 * Accounts for every character of a document as received. A claim is a half-open range of UTF-16 offsets into the
 * laid-out text, taken by one named rule. Claims stand in order, do not overlap and leave nothing out but white space
 * between lines.
 *
 * `to` says where the text went: `body:4`, `note:2` (index from 0) hold it letter for letter, footnote marks and white space
 * aside; `title` too; any other field (`adopted`, `meeting` …) holds its value; `null` is furniture, which the rule names.
 */
export interface Claim {
  start: number;
  end: number;
  rule: string;
  to: string | null;
}
