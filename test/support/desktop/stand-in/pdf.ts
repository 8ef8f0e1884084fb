// The options of printToPDF, which have the same names in Electron and Chromium, except for the page size.
import type { Protocol } from './cdp.ts';

/** Width and height in inches. */
const SIZES: Readonly<Record<string, readonly [number, number]>> = {
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  Legal: [8.5, 14],
  Letter: [8.5, 11],
  Tabloid: [11, 17],
};

export function pdfOptions(
  options: Electron.PrintToPDFOptions,
): Protocol.Page.printToPDFParameters {
  const { pageSize = 'Letter', margins, ...same } = options;
  const [paperWidth, paperHeight] =
    typeof pageSize === 'string'
      ? (SIZES[pageSize] ?? [8.5, 11])
      : [pageSize.width, pageSize.height];
  return {
    landscape: same.landscape ?? false,
    printBackground: same.printBackground ?? false,
    preferCSSPageSize: same.preferCSSPageSize ?? false,
    paperWidth,
    paperHeight,
    ...(same.scale === undefined ? {} : { scale: same.scale }),
    ...(same.pageRanges === undefined ? {} : { pageRanges: same.pageRanges }),
    ...(margins?.top === undefined ? {} : { marginTop: margins.top }),
    ...(margins?.bottom === undefined ? {} : { marginBottom: margins.bottom }),
    ...(margins?.left === undefined ? {} : { marginLeft: margins.left }),
    ...(margins?.right === undefined ? {} : { marginRight: margins.right }),
  };
}
