/** The sealed letter in another language, once it is published. */
export { loader } from './sealed-pdf';
