import { type InterfaceLanguage, sentences } from '~/platform/locale/sentences';

const words = sentences('accounts/agent', { on: '{browser} on {system}', unknown: 'A browser' });

/** What `agentInWords` found when a link was asked for, to a reader: “Firefox on Linux”, « Firefox sous Linux ». */
export function agentSaid(agent: string, language: InterfaceLanguage): string {
  const say = words(language);
  const [found = '', system] = agent.split(' on ');
  const browser = found === 'A browser' ? say('unknown') : found;
  return system ? say('on', { browser, system }) : browser;
}
