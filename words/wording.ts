/**
 * The same sentences in another language: a missing or an unknown key does not compile. Chinese has one
 * plural form, so the keys that end in `_one` are English's alone.
 */
export type Wording<English> = {
  readonly [Key in keyof English as Key extends `${string}_one`
    ? never
    : Key]: English[Key] extends string ? string : Wording<English[Key]>;
};
