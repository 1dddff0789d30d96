/** Forms of which a letter and its mail print nothing. */
export const notPrinted = `
  desk/overview/seen-form.ts sign-on/expert-admission/expert-decline-form.ts sign-on/expert-change/expert-time-form.ts
  routes/partner/invitation/colleague.part.tsx routes/partner/steps/preparation-signatory.tsx
  routes/partner/sign-on/preparation-request.tsx
  accounts/sign-in-form.ts delivery/audience/audience-filter.ts delivery/dispatch/hand-delivery-form.ts
  delivery/dispatch/timing-form.ts sign-on/opening/late-opening-form.ts
  delivery/mail/covers.server.ts delivery/reply/reply-forms.ts delivery/sending/sending-hold.ts
  delivery/tracker/tracker-view.ts letters/draft/version-form.ts letters/review/note.ts letters/review/reviewer.ts
  officials/import/columns-form.ts platform/installation/settings.server.ts
  platform/mailer/local-behaviour.server.ts platform/mailer/webhook.server.ts publication/publication/takedown.ts
  publication/verify/verify-form.ts routes/partner/organisation/organisation-logo.tsx
  routes/partner/invitation/invitation-begin.tsx routes/staff/officials/import.tsx routes/staff/officials/imports.tsx
  seal/edition/choices.ts seal/edition/edition.ts seal/sealing/sealing-form.ts sign-on/decision/decision-form.ts
  routes/desk/invitations/list-earlier.tsx routes/desk/invitations/list-file.tsx routes/desk/invitations/list-sending.tsx
  routes/desk/collected/collected.tsx routes/desk/collected/list-logos.tsx
  sign-on/admission/admission-form.ts sign-on/change/change-form.ts sign-on/deadline/deadline-form.ts
  sign-on/expert/invite-form.ts
  sign-on/invitation/invitation-form.ts sign-on/list/list-form.ts sign-on/reminder/plan-form.ts
  sign-on/reminder/reminder-form.ts sign-on/substance/answer-form.ts sign-on/substance/substance-form.ts
  routes/partner/change/endorsement-answer.tsx ui/field/form.tsx
`
  .trim()
  .split(/\s+/);
