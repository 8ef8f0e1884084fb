/** The default address from which requests seem to reach the simulated exchange. */
export const ownAddress = '198.51.100.4';
