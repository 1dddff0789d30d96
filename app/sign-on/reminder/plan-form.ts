import { z } from 'zod';
import { hoursApart, mostHours, mostPlanned } from './plan';
import type { PlanSay } from './plan-form.words';

const units = { hours: 1, days: 24 } as const;
export type Unit = keyof typeof units;

/** The places of the plan’s form, filled or not. */
const places = Array.from({ length: mostPlanned }, (_, place) => place + 1);

/** Hours as one would type them: in days where they are whole ones. */
export const typedHours = (hours: number): { amount: string; unit: Unit } =>
  hours % 24 === 0 ? { amount: String(hours / 24), unit: 'days' } : { amount: String(hours), unit: 'hours' };

/** When reminders go, in hours before the deadline, the earliest first; a place that was left empty is none. */
export const planForm = (say: PlanSay) => {
  const amount = z
    .string()
    .trim()
    .regex(/^[1-9]\d{0,3}$/, say('amountMalformed'))
    .optional();
  const unit = z.enum(['hours', 'days'], { error: say('unitMissing') }).optional();
  const typed = Object.fromEntries(
    places.flatMap((place): [string, z.ZodType<string | undefined>][] => [
      [`amount${place}`, amount],
      [`unit${place}`, unit],
    ]),
  );
  return z.object({ ...typed, seen: z.string({ error: say('seenMissing') }) }).transform((fields, context) => {
    const { seen, ...rest } = fields;
    const found = places.flatMap((place) => hoursAt(place, rest));
    for (const { place, hours } of found) {
      const fault = (message: string) => context.addIssue({ code: 'custom', message, path: [`amount${place}`] });
      if (hours > mostHours) fault(say('tooEarly'));
      const next = found.find((each) => each.place !== place && isNext(each, hours, place));
      if (next) fault(say('tooClose'));
    }
    return { hours: found.map(({ hours }) => hours).sort((one, other) => other - one), seen };
  });
};
export type PlanFields = z.output<ReturnType<typeof planForm>>;

type Place = { readonly place: number; readonly hours: number };

/** Whether another place follows too closely; of two for the same hour the later one is named. */
const isNext = (other: Place, hours: number, place: number): boolean =>
  other.hours === hours ? other.place < place : hours > other.hours && hours - other.hours < hoursApart;

function hoursAt(place: number, fields: Readonly<Record<string, string | undefined>>): Place[] {
  const [amount, unit] = [fields[`amount${place}`], fields[`unit${place}`] ?? 'days'];
  return amount ? [{ place, hours: Number(amount) * units[unit as Unit] }] : [];
}
