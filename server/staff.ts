process.env['MODE'] ??= 'demo';

const { runCommand } = await import('./command');
const { openInstallation } = await import('./installation');
const { addressField, personWords } = await import('~/accounts/person');
const { endStaff, nameStaff, staffNow } = await import('~/accounts/staff.server');

/** One word of the command, with an address but for `list`. @returns what to print */
async function done(word: string, address: string): Promise<string> {
  if (word === 'add')
    return (await nameStaff(address)) ? `${address} is staff from now on.` : `${address} is staff already.`;
  if (word === 'remove')
    return (await endStaff(address)) ? `${address} is no longer staff.` : `${address} is not staff.`;
  const staff = await staffNow();
  if (staff.length === 0) return 'Nobody is staff.';
  return staff.map((each) => `${each.address}, since ${each.staffSince?.toISOString().slice(0, 10)}`).join('\n');
}

/** Names a member of the staff by the mailbox, ends that, or lists them. */
runCommand(async () => {
  const [word = '', typed] = process.argv.slice(2).filter((argument) => argument !== '--');
  const address = addressField(personWords('en')).safeParse(typed);
  if (word !== 'list' && !(['add', 'remove'].includes(word) && address.success)) {
    console.error('Usage: npm run staff -- add ana@harbour.example, or remove ana@harbour.example, or list');
    return 2;
  }
  const installation = await openInstallation();
  console.info(await done(word, address.data ?? ''));
  await installation.close();
  return 0;
});

export {};
