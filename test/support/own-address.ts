/** Where requests to the simulated exchange seem to come from, until it is told otherwise. */
export const ownAddress = '198.51.100.4';
