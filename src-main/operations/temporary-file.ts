export { removeAbandoned, temporaryPath } from '../vault/temporary-file.ts';
