import type { Sender } from './parts/frame';
import { type Template, type WrittenMail, writtenMail } from './render.server';

export type Preview = {
  readonly name: string;
  readonly props: Readonly<Record<string, unknown>>;
  /** Writes the mail, with some of the sample’s props changed. */
  write(change?: Readonly<Record<string, unknown>>): Promise<WrittenMail>;
};

export function preview<Props extends Sender>(name: string, template: Template<Props>, props: Props): Preview {
  return { name, props, write: (change = {}) => writtenMail(template, { ...props, ...change }) };
}

// What the samples of the mails say.

export const home = 'https://undersigned.example';
export const sender = {
  operator: 'Undersigned',
  home,
  runBy: { name: 'Harbour Foundation', contact: 'letters@harbour.example' },
  demonstration: true,
};
export const lead = 'Alliance for Child Safety Online';
export const organisation = 'Barnens Trygghet';
export const letterTitle = 'Protect children online: conclude the negotiations';
export const askInBrief =
  'Conclude the negotiations on COM(2022) 209 final before the end of the term,\nand close the gap that the lapsed interim Regulation left.';
export const deadline = 'Friday 27 November 2026, 18:00 Brussels time';
export const statement = 'Every month without rules is a month in which children go unprotected.';
export const coverTextWords =
  'The letter is about the proposal to prevent and combat child sexual abuse, on which your committee leads.\n\nWe would be glad to answer questions, in writing or in person.\n\nWith kind regards\nMargarete Albrecht\nPolicy officer';
export const contact = 'Margarete Albrecht, policy@childsafety.example, +32 2 555 01 99';
export const tokenLink = (place: string) => `${home}/${place}/c2FtcGxlLXRva2VuLW9mLWEtbWFpbA-4f1d9b7c2a6e8035`;
