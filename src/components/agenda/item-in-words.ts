import type { AgendaPage } from '../../corpus/agenda/agenda-pages.ts';

type ItemPage = Pick<AgendaPage & { kind: 'item' }, 'item' | 'session'>;

/** What the page of an agenda item calls it. */
interface ItemInWords {
  /** `agenda item 72 (b)`; `agenda item` for one that has a name alone. */
  item: string;
  /** For the title of the page, unlike that of any other item: by its number in its session, else by its name. */
  title: string;
  /** For what is said of the page: with its name wherever it has one. */
  full: string;
}

export function itemInWords({ item: { number, name }, session: { organName, name: session } }: ItemPage): ItemInWords {
  if (!number) {
    const title = `${name}, agenda item of the ${organName}`;
    return { item: 'agenda item', title, full: title };
  }
  const item = `agenda item ${number}`;
  const title = `${organName}, ${session}, ${item}`;
  return { item, title, full: name ? `${title}, ${name}` : title };
}
