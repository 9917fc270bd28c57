import type { AriaAttributes, AriaRole } from 'react';

/** A role and what belongs to it, for elements of the grid: a table of HTML cannot leave out the rows that are out of sight. */
export const part = (role: AriaRole, rest: AriaAttributes & { readonly tabIndex?: number } = {}) => ({ role, ...rest });
