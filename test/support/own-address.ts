/** The default address from which requests seem to reach the simulated exchange. */
export const ownAddress = '192.31.196.4';
