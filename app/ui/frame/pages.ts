// What a page stands in, by one door for whoever writes pages. What is shown to everybody takes each from its own file.
export { Breadcrumb } from './breadcrumb';
export { Page } from './page';
export { RefusedPage } from './refused-page';
export { SectionNavigation } from './section-navigation';
export { titled, unlisted } from './title';
export { WayBack } from './way-back';
