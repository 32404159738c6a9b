/** Line drawings of our own for places with nothing in them yet. */
const drawings = {
  board: (
    <>
      <rect x="12" y="20" width="32" height="64" rx="4" />
      <rect x="56" y="20" width="32" height="64" rx="4" />
      <rect x="100" y="20" width="32" height="64" rx="4" />
      <path d="M18 32h20M18 46h20M62 32h20" />
      <path d="M62 46h20" data-accent />
      <path d="M106 34l7 7 12-13" data-accent />
    </>
  ),
  page: (
    <>
      <path d="M44 14h40l18 18v60H44z" />
      <path d="M84 14v18h18" />
      <path d="M54 44h38M54 56h38M54 68h22" />
      <path d="M54 80h14" data-accent />
    </>
  ),
  calendar: (
    <>
      <rect x="36" y="22" width="72" height="66" rx="6" />
      <path d="M36 40h72M54 14v14M90 14v14" />
      <path d="M50 54h8M68 54h8M50 70h8" />
      <circle cx="90" cy="68" r="8" data-accent />
    </>
  ),
  path: (
    <>
      <path d="M22 86c30 0 18-34 46-34s14-30 50-34" strokeDasharray="5 5" />
      <circle cx="22" cy="86" r="4" />
      <circle cx="68" cy="52" r="4" />
      <path d="M118 18v24M118 18l14 5-14 6" data-accent />
    </>
  ),
  envelope: (
    <>
      <rect x="28" y="26" width="88" height="56" rx="5" />
      <path d="M30 30l42 32 42-32" />
      <path d="M92 74h14" data-accent />
    </>
  ),
  search: (
    <>
      <circle cx="64" cy="46" r="26" />
      <path d="M83 65l24 24" />
      <path d="M54 46h20" data-accent />
    </>
  ),
  trouble: (
    <>
      <path d="M20 66h26l10-24 14 46 12-34 6 12h36" />
      <circle cx="72" cy="52" r="44" strokeDasharray="3 6" />
    </>
  ),
  tray: (
    <>
      <path d="M30 58h22l6 12h28l6-12h22v28H30z" />
      <path d="M30 58l14-30h56l14 30" />
      <path d="M72 12v34M60 35l12 12 12-12" data-accent />
    </>
  ),
} as const;

export type Drawing = keyof typeof drawings;

export function Illustration({ drawing, className }: { drawing: Drawing; className?: string | undefined }) {
  return (
    <svg
      className={className}
      viewBox="0 0 144 104"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {drawings[drawing]}
    </svg>
  );
}
