/** The eight-pointed star of the zellige: two squares, one turned over the other. */
export function Star() {
  return (
    <svg className="star" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d="M8 8h32v32H8z" />
      <path d="M24 1.4 46.6 24 24 46.6 1.4 24z" />
      <circle cx="24" cy="24" r="6" />
    </svg>
  );
}
