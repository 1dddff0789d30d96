process.env['MODE'] ??= 'demo';

const { runCommand } = await import('./command');
const { openInstallation } = await import('./installation');
const { addressField, personWords } = await import('~/accounts/person');
const { nameStaff } = await import('~/accounts/staff.server');

/** Names a member of the staff by the mailbox. */
runCommand(async () => {
  const [word, typed] = process.argv.slice(2).filter((argument) => argument !== '--');
  const address = addressField(personWords('en')).safeParse(typed);
  if (word !== 'add' || !address.success) {
    console.error('Usage: npm run staff -- add ana@harbour.example');
    return 2;
  }
  const installation = await openInstallation();
  const fresh = await nameStaff(address.data);
  console.info(fresh ? `${address.data} is staff from now on.` : `${address.data} is staff already.`);
  await installation.close();
  return 0;
});

export {};
