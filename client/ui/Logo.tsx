/** Two ends and the way between them. */
export const Logo = ({ size = 18 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden style={{ flex: 'none', display: 'block' }}>
    <rect width="32" height="32" rx="8" fill="#1f6fb8" />
    <path
      d="M9.5 22.5 22.500 9.500M9.500 9.500h13v13"
      fill="none"
      stroke="#fff"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      opacity=".55"
    />
    <circle cx="9.500" cy="22.500" r="4" fill="#fff" />
    <circle cx="22.500" cy="9.500" r="4" fill="#fff" />
    <circle cx="9.500" cy="9.500" r="2.600" fill="#ffc48a" />
    <circle cx="22.500" cy="22.500" r="2.600" fill="#ffc48a" />
  </svg>
);
