import fc from 'fast-check';
import { type EntryDraft, entryDraftSchema } from '#contract';
import { fieldArbitraries } from './entry-arbitraries.ts';

/** Valid drafts in canonical form, in any script, with every optional field. */
export const validDraft: fc.Arbitrary<EntryDraft> = fc
  .record(
    Object.fromEntries(
      Object.entries(fieldArbitraries).map(([field, arbitrary]) => {
        const schema = entryDraftSchema.shape[field as keyof EntryDraft]; // the keys are the draft's own
        const valid = (arbitrary as fc.Arbitrary<unknown>).filter(
          (value) => schema.safeParse(value).success,
        );
        return [field, valid];
      }),
    ),
  )
  .map((draft) => entryDraftSchema.parse(draft));
