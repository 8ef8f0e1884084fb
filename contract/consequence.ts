import { z } from 'zod';
import { confirmedEffectSchema, mentionedEffectSchema } from './effect.ts';
import { permissionSchema } from './vocabulary.ts';

/** The longest value of a body that a sentence repeats; a Lightning invoice has some 400 characters. */
export const writtenLimit = 600;
/** The most values, and the most requests of one body, that sentences list. */
export const listedLimit = 20;

/** A value as it stands in the body of a request. It is not to be trusted, and shown with every character visible. */
const written = z.string().min(1).max(writtenLimit);
const writtenList = z.array(written).min(1).max(listedLimit).readonly();

const moneySchema = z.strictObject({ amount: written, currency: written });

/** Funds that go into a loan or a product, or come out again, and the amount if the body states one. */
const sided = { side: z.enum(['in', 'out']), money: moneySchema.nullable() };

const accountSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('main') }),
  z.strictObject({ kind: z.literal('sub'), name: written }),
]);
/** The main account, or a sub-account. */
export type NamedAccount = z.output<typeof accountSchema>;

/** One of the two wallets that OKX has for each account; `this` is the account of the key. */
const walletSchema = z.strictObject({
  wallet: z.enum(['funding', 'trading']),
  owner: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('this') }),
    ...accountSchema.options,
  ]),
});
export type Wallet = z.output<typeof walletSchema>;

/** The permissions and addresses of a key, as a request sets them. */
const accessFields = {
  /** `null` if the request does not name any. */
  permissions: z.array(permissionSchema).min(1).readonly().nullable(),
  /** `anywhere` if every address may use the key; `null` if the request leaves the addresses as they are. */
  addresses: z.union([z.literal('anywhere'), writtenList]).nullable(),
};

/** Why a body cannot be described. */
export const unreadableReasonSchema = z.enum([
  'not-json',
  'read-differently',
  'member',
  'query',
  'too-much',
]);
export type UnreadableReason = z.output<typeof unreadableReasonSchema>;

/** One thing that a request does, as its path and its body say, for a person to read before it is signed. */
export const consequenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('makes-key'), subAccount: written, ...accessFields }),
  z.strictObject({
    kind: z.literal('changes-key'),
    subAccount: written,
    apiKey: written,
    ...accessFields,
  }),
  z.strictObject({ kind: z.literal('deletes-key'), subAccount: written, apiKey: written }),
  z.strictObject({
    kind: z.literal('makes-sub-account'),
    subAccount: written,
    /** `true` if the request sets a password to log in with. */
    hasPassword: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('deletes-sub-account'), subAccount: written }),
  z.strictObject({ kind: z.literal('sets-deposit-address'), subAccount: written }),
  z.strictObject({
    kind: z.literal('withdraws'),
    ...moneySchema.shape,
    to: written,
    /** The area code of a phone number. */
    areaCode: written.nullable(),
    /** `null` if the request names none. */
    chain: written.nullable(),
    fee: written.nullable(),
    /** An address on a chain; or another account on OKX, by its login name, email or phone, or by its UID. */
    recipient: z.enum(['on-chain', 'name', 'uid']),
  }),
  z.strictObject({ kind: z.literal('pays-invoice'), currency: written, invoice: written }),
  z.strictObject({
    kind: z.literal('pays-out'),
    ...moneySchema.shape,
    account: written,
    method: written,
  }),
  z.strictObject({
    kind: z.literal('transfers'),
    ...moneySchema.shape,
    from: walletSchema,
    to: walletSchema,
    /** `true` if borrowed funds may be among them. */
    withLoans: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('sets-transfer-out'),
    subAccounts: writtenList,
    isAllowed: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('moves-positions'),
    count: z.int().positive(),
    from: accountSchema,
    to: accountSchema,
  }),
  z.strictObject({ kind: z.literal('block-trade') }),
  /** Borrows, or repays. */
  z.strictObject({ kind: z.literal('borrows'), ...sided }),
  /** Commits funds, or frees them. */
  z.strictObject({ kind: z.literal('locks'), ...sided }),
  z.strictObject({ kind: z.literal('converts'), ...moneySchema.shape }),
  z.strictObject({ kind: z.literal('effect'), effect: mentionedEffectSchema }),
  /** The table does not have the endpoint, and its path suggests this effect. */
  z.strictObject({ kind: z.literal('suspected'), effect: confirmedEffectSchema }),
  /** The body cannot be described with certainty, so the worst that the endpoint does is to be expected. */
  z.strictObject({
    kind: z.literal('unreadable'),
    worst: z.enum([...mentionedEffectSchema.options, 'deletes']),
    reason: unreadableReasonSchema,
    /** The member that is missing or has another form than OKX documents; `null` for other reasons. */
    member: z.string().max(64).nullable(),
  }),
]);
export type Consequence = z.output<typeof consequenceSchema>;
