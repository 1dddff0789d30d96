// The design system by one door, for whoever writes pages. A browser loads of it what its page shows (vite.config.ts); what
// everybody reads, and the rooms, take each part from its own file.
export { AmountField } from '../field/amount-field';
export { CheckField, ChoiceField, FileField, MomentField, SelectField, TextArea, TextField } from '../field/field';
export type { FieldState } from '../field/field-frame';
export type { FieldsOf } from '../field/fields-of';
export { Buttons, DeedForm, FaultSummary, type FormState, useFormState } from '../field/form';
export { Breadcrumb } from '../frame/breadcrumb';
export { Page } from '../frame/page';
export { RefusedPage } from '../frame/refused-page';
export { SectionNavigation } from '../frame/section-navigation';
export { titled, unlisted } from '../frame/title';
export { WayBack } from '../frame/way-back';
export { Button, DeedButton, LinkButton, TextButton } from '../part/button';
export { Empty } from '../part/empty';
export { Facts } from '../part/facts';
export { Heading } from '../part/heading';
export { Irrevocable } from '../part/irrevocable';
export { useLanguage, useSaid, useWords } from '../part/language';
export { Notice } from '../part/notice';
export { Pagination } from '../part/pagination';
export { usePolling } from '../part/polling';
export { PreviewPane, SideBySide } from '../part/preview-pane';
export { Progress } from '../part/progress';
export { ReadersTime } from '../part/readers-time';
export { Row, Table } from '../part/table';
