const known = new Map<string, Promise<string> | string>();

/** What `render` makes of what stands alike on all pages of a build, asked once for each name. In development it is asked anew, as it may have changed. */
export function renderedOnce(name: string, render: () => Promise<string>): Promise<string> | string {
  if (!import.meta.env.PROD) return render();
  const before = known.get(name);
  if (before !== undefined) return before;
  const rendered = render().then((html) => {
    // A page that waits for nothing is rendered in one piece.
    known.set(name, html);
    return html;
  });
  known.set(name, rendered);
  return rendered;
}
