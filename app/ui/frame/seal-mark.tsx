/** The mark of the house: a letter U, underlined, in sealing wax. */
export function SealMark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r="15.500" fill="currentColor" />
      <path
        d="M10.500 8.500V16c0 3.500 2 5.500 5.500 5.500s5.500-2 5.500-5.500V8.500M9.500 25h13"
        fill="none"
        stroke="var(--paper)"
        strokeWidth="2.600"
        strokeLinecap="round"
      />
    </svg>
  );
}
