import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import ccxt from 'ccxt';
import { RestClient } from 'okx-api';
import { signRest } from '../../src-main/okx/sign.ts';
import { kdfFloor } from '../../src-main/vault/kdf.ts';
import { masterPasswordBytes } from '../../src-main/vault/master-password.ts';
import { Vault } from '../../src-main/vault/vault.ts';
import { VaultFile } from '../../src-main/vault/vault-file.ts';
import { type Figure, speedRatio, timeInTurns } from './measure.ts';
import {
  inFolder,
  sampleAt,
  sampleDraft,
  sampleOrder,
  samplePassword,
  sampleSecret,
} from './sample.ts';

const rounds = 31;
const path = '/api/v5/trade/order';
const request = {
  timestamp: sampleAt,
  method: 'POST',
  requestPath: path,
  body: JSON.stringify(sampleOrder),
} as const;

/** A private method of okx-api, which each of its calls awaits before it sends. */
type OkxApiSigner = {
  signRequest(
    isPublic: boolean,
    timestamp: string,
    method: string,
    path: string,
    fields: object,
  ): Promise<{ sign: string }>;
};

/** Compares signatures per second, as ratios, for the same prehash, key and order. */
export function benchSigning(): Promise<Record<string, Figure>> {
  return inFolder(async (folder) => {
    const file = new VaultFile(join(folder, 'bench.signet'));
    const { vault } = await Vault.create(file, masterPasswordBytes(samplePassword), kdfFloor);
    const { id } = await vault.add(sampleDraft(0), sampleAt);

    const secretKey = Buffer.from(sampleSecret);
    const prehash = request.timestamp + request.method + request.requestPath + request.body;
    const ccxtClient = new ccxt.okx({ apiKey: 'a', secret: sampleSecret, password: 'p' });
    const okxApi = new RestClient({ apiKey: 'a', apiSecret: sampleSecret, apiPass: 'p' });
    const okxApiSigner = okxApi as unknown as OkxApiSigner;

    const samples = await timeInTurns(
      {
        ours: { calls: 4000, run: () => signRest({ ...request, secretKey }) },
        vault: {
          calls: 2000,
          run: () =>
            vault.withCredentials(id, (lent) =>
              signRest({ ...request, secretKey: lent.secretKey }),
            ),
        },
        // The key is text, which on Node 24 is several times as fast as bytes.
        createHmac: {
          calls: 4000,
          run: () => createHmac('sha256', sampleSecret).update(prehash).digest('base64'),
        },
        ccxt: {
          calls: 1000,
          run: () => ccxtClient.sign('trade/order', 'private', 'POST', sampleOrder),
        },
        okxApi: {
          calls: 200,
          run: () => okxApiSigner.signRequest(false, sampleAt, 'POST', path, sampleOrder),
        },
      },
      rounds,
    );
    vault.lock();
    return {
      'sign.ratioToCreateHmac': speedRatio(samples.ours, samples.createHmac),
      'sign.ratioToCcxt': speedRatio(samples.ours, samples.ccxt),
      'sign.ratioToOkxApi': speedRatio(samples.ours, samples.okxApi),
      'vaultSign.ratioToCcxt': speedRatio(samples.vault, samples.ccxt),
    };
  });
}
