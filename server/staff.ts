process.env['MODE'] ??= 'demo';

const { openInstallation } = await import('./installation');
const { addressField, personWords } = await import('~/accounts/person');
const { nameStaff } = await import('~/accounts/staff.server');

const [word, typed] = process.argv.slice(2).filter((argument) => argument !== '--');
const address = addressField(personWords('en')).safeParse(typed);
if (word !== 'add' || !address.success) {
  console.error('Usage: npm run staff -- add ana@harbour.example');
  process.exit(2);
}
const installation = await openInstallation();
const fresh = await nameStaff(address.data);
console.info(fresh ? `${address.data} is staff from now on.` : `${address.data} is staff already.`);
await installation.close();
process.exit(0);

export {};
