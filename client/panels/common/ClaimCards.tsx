import type { Claim } from '../../../server/contract/claims.ts';
import panel from '../panel.module.css';
import { ClaimCard } from './ClaimCard.tsx';

export const ClaimCards = ({ claims }: { claims: readonly Claim[] }) => (
  <div className={panel.stack}>
    {claims.map((claim) => (
      <ClaimCard key={claim.id} claim={claim} />
    ))}
  </div>
);
