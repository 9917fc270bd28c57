/** Ids of things in seeds/cooperation that the journeys meet. */
export const NDRANGHETA = 'net_ndrangheta';
export const UNDER_INVESTIGATION = 'net_ndrangheta-network-under-investigation';
export const GULF_CLAN = 'net_gulf-clan';
export const ALBANIAN_SPEAKING_GROUP = 'net_albanian-speaking-group-ecuador';
export const CLANS_FIREARMS = 'net_ndrangheta-clans-firearms';
export const PCC_GANG = 'net_pcc';
export const SKY_ECC = 'plt_sky-ecc';
export const BABANOSKI = 'per_kire-babanoski';
export const GETOS_KALAC = 'per_anna-maria-getos-kalac';
