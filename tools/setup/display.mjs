/** Whether a window can be shown: Linux says so in the environment, other systems always have a screen. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
