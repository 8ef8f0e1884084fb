// Electron's event objects: `preventDefault`, and the members of each event.

export type PreventableEvent<Params extends object = object> = Params & {
  preventDefault: () => void;
  readonly defaultPrevented: boolean;
};

export function createEvent<Params extends object>(params: Params): PreventableEvent<Params> {
  let prevented = false;
  const event = {
    preventDefault: (): void => {
      prevented = true;
    },
    get defaultPrevented(): boolean {
      return prevented;
    },
  };
  return Object.defineProperties(
    event,
    Object.getOwnPropertyDescriptors(params),
  ) as PreventableEvent<Params>;
}
