import { useDebouncedCallback } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { type CredentialField, type CredentialsDraft, credentialsSchema } from '#contract';
import { type Repair, repairOf } from '#pasted/look-alike';
import {
  type CredentialFault,
  credentialFault,
  credentialFields,
  looksUnusual,
  type PartialCredentials,
  type SwappedFields,
  swappedFields,
} from '#pasted/shape';
import { generatePassphrase } from './generated-passphrase.ts';

/** Values are examined only after typing has paused for this long. */
const restMs = 250;

/** Facts about the values. React's state holds these, and never the values themselves. */
type Remarks = {
  readonly filled: readonly CredentialField[];
  readonly unusual: readonly CredentialField[];
  readonly faults: { readonly [Field in CredentialField]?: CredentialFault };
  readonly swapped: SwappedFields | undefined;
  /** The fields with characters that the eye does not see, or does not tell from others. */
  readonly repairs: { readonly [Field in CredentialField]?: Omit<Repair, 'value'> };
};

const noRemarks: Remarks = {
  ...{ filled: [], unusual: [], faults: {}, swapped: undefined, repairs: {} },
};

type Options = {
  /** The initial values of the fields. */
  readonly first?: () => PartialCredentials | undefined;
  readonly onChange?: () => void;
};

/** The three fields. `read` and `complete` return their values. */
export type CredentialFieldsState = ReturnType<typeof useCredentialFields>;

/**
 * Holds the three fields of a key's credentials.
 *
 * SECURITY: the values stay in their input elements, which are emptied before they are removed. React's state
 * knows remarks about the values, but neither the values nor their lengths.
 */
export function useCredentialFields({ first, onChange }: Options = {}) {
  const inputs = useRef(new Map<CredentialField, HTMLInputElement>());
  const beginning = useRef(first);
  const [remarks, setRemarks] = useState(noRemarks);
  const [wrong, setWrong] = useState<readonly CredentialField[]>([]);
  const [isGenerated, setGenerated] = useState(false);

  function attach(field: CredentialField, input: HTMLInputElement | null): void {
    const before = inputs.current.get(field);
    if (before && before !== input) before.value = '';
    if (input === null) inputs.current.delete(field);
    else if (before !== input) {
      inputs.current.set(field, input);
      input.value = beginning.current?.()?.[field] ?? '';
    }
  }
  // The refs stay the same functions, because React treats a new one as a removed field.
  const [refs] = useState(() => ({
    apiKey: (input: HTMLInputElement | null) => attach('apiKey', input),
    secretKey: (input: HTMLInputElement | null) => attach('secretKey', input),
    passphrase: (input: HTMLInputElement | null) => attach('passphrase', input),
  }));

  function read(): CredentialsDraft {
    const value = (field: CredentialField) => inputs.current.get(field)?.value ?? '';
    return {
      apiKey: value('apiKey'),
      secretKey: value('secretKey'),
      passphrase: value('passphrase'),
    };
  }

  function look(): void {
    setRemarks(remarksOf(read()));
  }
  const lookSoon = useDebouncedCallback(look, restMs);

  function typed(field: CredentialField): void {
    if (field === 'passphrase') setGenerated(false);
    setWrong([]);
    lookSoon();
    onChange?.();
  }

  /** Fills the fields of the given values, and leaves the others. */
  function fill(values: PartialCredentials): void {
    for (const field of credentialFields) {
      const [input, value] = [inputs.current.get(field), values[field]];
      if (input && value !== undefined) input.value = value;
    }
    if (values.passphrase !== undefined) setGenerated(false);
    setWrong([]);
    look();
    onChange?.();
  }

  function swap([one, other]: SwappedFields): void {
    const values = read();
    fill({ [one]: values[other], [other]: values[one] });
  }

  /** Leaves out or replaces the characters of {@link Remarks.repairs} in a field. */
  function repair(field: CredentialField): void {
    const found = repairOf(field, read()[field]);
    if (found) fill({ [field]: found.value });
  }

  function generate(): void {
    fill({ passphrase: generatePassphrase() });
    setGenerated(true);
  }

  /** @returns the three; `undefined` if one of them is invalid, which is then marked and focused */
  function complete(): CredentialsDraft | undefined {
    const parsed = credentialsSchema.safeParse(read());
    if (parsed.success) return parsed.data;
    const found = parsed.error.issues.map(({ path }) => path[0]);
    const unfit = credentialFields.filter((field) => found.includes(field));
    setWrong(unfit);
    inputs.current.get(unfit[0] ?? 'apiKey')?.focus();
    return undefined;
  }

  function clear(): void {
    for (const input of inputs.current.values()) input.value = '';
    setRemarks(noRemarks);
    setWrong([]);
    setGenerated(false);
  }

  return {
    ...{ refs, remarks, wrong, isGenerated, read, complete },
    ...{ typed, fill, swap, repair, generate, clear },
  };
}

function remarksOf(values: CredentialsDraft): Remarks {
  const filled = credentialFields.filter((field) => values[field] !== '');
  const faulty = filled.flatMap((field) => {
    const fault = credentialFault(values[field]);
    return fault === undefined ? [] : [[field, fault] as const];
  });
  const faults: Remarks['faults'] = Object.fromEntries(faulty);
  const swapped = swappedFields(values);
  const unusual = filled.filter(
    (field) =>
      faults[field] === undefined &&
      !swapped?.includes(field) &&
      looksUnusual(field, values[field]),
  );
  const repairs = filled.flatMap((field) => {
    const { kind, characters } = repairOf(field, values[field]) ?? {};
    return kind && characters ? [[field, { kind, characters }] as const] : [];
  });
  return { filled, unusual, faults, swapped, repairs: Object.fromEntries(repairs) };
}
