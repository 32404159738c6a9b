/** The application's mark, in one colour: an open ring and the needle that leaves through it. */
export function Mark({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <g transform="rotate(45 10.5 13.5)">
        <path d="M13.9 7.6a6.8 6.8 0 1 1-6.8 0" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
        <path d="M10.5 1l2.6 14.6-2.6-1.4-2.6 1.4z" fill="currentColor" />
      </g>
    </svg>
  );
}
