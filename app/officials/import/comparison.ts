import type { DirectoryRow } from '../list/directory-row';
import type { DirectorySource } from '../person/directory-source';
import type { FieldChange } from '../person/field-changes';
import type { Official } from '../person/official';
import type { SourceRecord } from '../person/official-view';

/** A person that the import would add. */
export type NewPerson = { readonly row: DirectoryRow; readonly record: SourceRecord; readonly shown: Official };

/** A known person of whom the source now says something else, or again something. */
export type ChangedPerson = {
  readonly officialId: string;
  readonly fullName: string;
  /** What to keep for this source from now on. */
  readonly record: SourceRecord;
  readonly shown: Official;
  readonly fields: readonly FieldChange[];
  /** The source had ended this person and has them again. */
  readonly returns: boolean;
};

/** Somebody whom the source no longer has, or whom a list brought that is replaced. */
export type GonePerson = {
  readonly officialId: string;
  readonly source: DirectorySource;
  readonly externalId: string;
  readonly fullName: string;
  readonly fields: readonly FieldChange[];
  /** False where another source still vouches for the person, or where only details end. */
  readonly leavesOffice: boolean;
};

/** A row that is taken only if a person ticks it. */
export type OfferedPerson = NewPerson & {
  readonly reason:
    | 'unknown'
    | 'not in office'
    | 'another name'
    | 'same name and address'
    | 'same address'
    | 'same name';
  /** The official whom the row would join; absent where it would add a person. */
  readonly officialId?: string;
  /** The name of that official. */
  readonly known?: string;
};

/** Marks an offered row that is like somebody known, and is another person all the same. */
export const apart = (externalId: string): string => `apart ${externalId}`;

/** Marks an offered row that is left out, though those like it are joined. */
export const leftOut = (externalId: string): string => `left ${externalId}`;

/** The rows that may be joined in one deed: their name and their address are those of somebody known. */
export const alikeRows = ({ offered }: DirectoryComparison): OfferedPerson[] =>
  offered.filter(({ reason }) => reason === 'same name and address');

/** The rows that may be added in one deed: nobody in the directory has their number, address or name. */
export const unknownRows = ({ offered }: DirectoryComparison): OfferedPerson[] =>
  offered.filter(({ reason }) => reason === 'unknown');

/** What an import would do, before anything is written. */
export type DirectoryComparison = {
  readonly new: readonly NewPerson[];
  readonly changed: readonly ChangedPerson[];
  /** To be kept for the source, though nothing that shows changes. */
  readonly noted: readonly ChangedPerson[];
  readonly gone: readonly GonePerson[];
  /** Of the list that is replaced: those who stay, because the new list or another one has them. */
  readonly replaced: readonly GonePerson[];
  readonly offered: readonly OfferedPerson[];
  readonly unchanged: number;
  /** How many persons the source, and the list that is replaced, had brought. */
  readonly brought: ReadonlyMap<DirectorySource, number>;
  /** More than half of what the source, or the list that is replaced, had brought would end: such lists appear for weeks after an election. */
  readonly manyGone: boolean;
};
