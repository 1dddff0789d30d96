/** Words as somebody typed them: an empty line parts paragraphs, a line break stays one; nothing else is read. */
export const ReplyProse = ({ words }: { words: string }) =>
  words.split(/\n{2,}/).map((paragraph, place) => (
    <p key={place} dir="auto">
      {paragraph.split('\n').map((line, row) => (
        <span key={row}>
          {row > 0 ? <br /> : null}
          {line}
        </span>
      ))}
    </p>
  ));
