/** Signet's logo: a seal with its ring. */
export function SignetMark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <circle cx="16" cy="16" r="14.5" stroke="currentColor" strokeWidth="2.5" />
      <path
        d="M16 7.5 24.5 16 16 24.5 7.5 16Z"
        stroke="var(--signet-focus)"
        strokeWidth="2.5"
        strokeLinejoin="round"
      />
      <circle cx="16" cy="16" r="3" fill="var(--signet-focus)" />
    </svg>
  );
}
