export { freeName, keyOfName } from '../contract/index.ts';
