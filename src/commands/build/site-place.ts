import { UsageError } from '../arguments.ts';

/** Refuses an address in SITE that no page could stand at. A path in it would be lost: that is what BASE is for. */
export function ensureSite(text: string | undefined): void {
  if (!text) return;
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address && /^https?:$/.test(address.protocol) && `${address.origin}/` === address.href) return;
  throw new UsageError(`SITE is ${text}; it is written https://example.org, and a path below that goes into BASE.`);
}

/** Refuses a path in BASE that links could not carry as it stands. */
export function ensureBase(text: string | undefined): void {
  if (!text || (/^\/*[\w.~-]+(?:\/[\w.~-]+)*\/*$|^\/+$/.test(text) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(text))) return;
  throw new UsageError(`BASE is ${text}; it is a path such as /library/, of letters, digits and "-", "_", ".", "~".`);
}
