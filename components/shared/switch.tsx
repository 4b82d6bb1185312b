interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  /** Id of the element that says why it stands as it does. */
  readonly describedBy?: string;
  readonly onTurn: () => void;
}

/** Something that is on or off, and turned at once by one press. */
export function Switch({ label, on, describedBy, onTurn }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-label={label}
      aria-describedby={describedBy}
      onClick={onTurn}
    >
      <span class="knob" />
    </button>
  );
}
