/** The lead’s own words about a change, word for word, under whose they are. */
export function LeadNote({ from, note }: { readonly from: string; readonly note: string | null }) {
  if (!note) return null;
  return (
    <figure className="statement">
      <figcaption>{from}</figcaption>
      <blockquote>
        <p>{note}</p>
      </blockquote>
    </figure>
  );
}
