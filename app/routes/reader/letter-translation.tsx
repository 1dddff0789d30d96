/** The public page in another language: the same page, of the text that its address names. */
export { default, headers, loader, meta } from './letter';
