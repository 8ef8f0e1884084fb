import { describe, expect, it } from 'vitest';
import { isDexRequest, parse, requestPathSchema } from '#contract';

describe('isDexRequest', () => {
  it.each([
    '/api/v6/dex/aggregator/quote?chainIndex=1',
    '/api/v6',
    '/API/v6/wallet/asset',
    'api/v6/dex/market/price',
    'https://web3.okx.com/api/v5/dex/aggregator/quote',
    'https://web3.okx.com',
    'HTTPS://WEB3.OKX.COM/build',
    'web3.okx.com/api/v6/dex',
    '//web3.okx.com:443/',
    'https://www.okx.com/api/v6/dex/aggregator/quote',
  ])('says of %s that it belongs to OKX’s DEX', (text) => {
    expect(isDexRequest(text)).toBe(true);
    expect(() => parse(requestPathSchema, text, 'path')).toThrow(
      /^path: belongs to OKX’s DEX \(web3/,
    );
  });

  it.each([
    '/api/v5/account/balance',
    '/api/v5/account/balance?path=/api/v6/dex',
    '/api/v60/dex',
    'https://www.okx.com/api/v5/account/balance',
    'https://web3.okx.com.example/api/v5/dex',
    'https://myweb3.okx.com/',
  ])('does not take %s for one of OKX’s DEX', (text) => {
    expect(isDexRequest(text)).toBe(false);
  });
});
