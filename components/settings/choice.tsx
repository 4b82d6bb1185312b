import type { ComponentChildren } from 'preact';

interface ChoiceProps<Value extends string | number> {
  /** Unique on the page; groups the radio buttons. */
  readonly name: string;
  readonly heading: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
  /** What the choice looks like now. */
  readonly children?: ComponentChildren;
}

/** One question with a few answers, all of them in sight. */
export function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  const { name, heading, hint, options, value, onChoose, children } = props;
  return (
    <fieldset>
      <legend>{heading}</legend>
      {hint !== undefined && <p class="hint">{hint}</p>}
      <div class="options">
        {options.map((option) => (
          <label key={option.value} class="option" lang={option.lang}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
