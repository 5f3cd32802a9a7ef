import { typedParagraph } from './typed-address.ts';

/** Goes to the paragraph that a fragment means where no paragraph has just that id: `#para-04`, `#4`. */
export function goToParagraphMeant(): void {
  const fragment = location.hash.slice(1);
  if (!fragment || document.getElementById(decodeURIComponent(fragment))) return;
  const id = typedParagraph(fragment);
  if (id && document.getElementById(id)) location.replace(`#${id}`);
}
