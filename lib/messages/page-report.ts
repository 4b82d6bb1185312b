import { isRecord } from './is-record';

/** What goes over the port between the popup and the frames of a tab. Anything else that comes is passed over. */

/** One name on the page, as the popup lists it. */
export interface PageName {
  /** Which frame it is in: a token the frame has chosen. */
  readonly frame: string;
  /** Id of the entity. */
  readonly entity: string;
  /** How often the frame's text mentions it. */
  readonly count: number;
}

/** From a frame: its names, in the order of the text. */
export interface FrameReport {
  readonly frame: string;
  readonly top: boolean;
  readonly names: readonly PageName[];
}

/** To the frames: one of them is to show a name. */
export interface Jump {
  readonly jump: { readonly frame: string; readonly entity: string };
}

function parsePageName(value: unknown, frame: string): PageName[] {
  if (!isRecord(value) || typeof value.entity !== 'string' || typeof value.count !== 'number') return [];
  return [{ frame, entity: value.entity, count: value.count }];
}

/** A frame's report, without what is no name in it; undefined if the message is something else. */
export function parseReport(message: unknown): FrameReport | undefined {
  if (!isRecord(message) || typeof message.frame !== 'string' || !Array.isArray(message.names))
    return undefined;
  const frame = message.frame;
  return {
    frame,
    top: message.top === true,
    names: message.names.flatMap((n) => parsePageName(n, frame)),
  };
}

/** Which name of which frame is to be shown; undefined if the message is something else. */
export function parseJump(message: unknown): Jump['jump'] | undefined {
  if (!isRecord(message) || !isRecord(message.jump)) return undefined;
  const { frame, entity } = message.jump;
  return typeof frame === 'string' && typeof entity === 'string' ? { frame, entity } : undefined;
}
