// The parts of a page, by one door for whoever writes pages. What is shown to everybody takes each from its own file.
export { Button, DeedButton, LinkButton, TextButton } from './button';
export { Empty } from './empty';
export { Facts } from './facts';
export { Heading } from './heading';
export { Irrevocable } from './irrevocable';
export { useLanguage, useSaid, useWords } from './language';
export { Notice } from './notice';
export { Pagination } from './pagination';
export { usePolling } from './polling';
export { PreviewPane, SideBySide } from './preview-pane';
export { Progress } from './progress';
export { Row, Table } from './table';
