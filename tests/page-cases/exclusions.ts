import type { PageCase, Theme } from './types';

const none = (title: string, html: string): PageCase => ({ title, html, marked: [] });

export const exclusions: Theme<PageCase> = {
  name: 'no name is marked',
  cases: [
    none('in a text area', '<textarea>소프트뱅크</textarea>'),
    none('in an input', '<input value="소프트뱅크">'),
    none('in an editable region', '<div contenteditable>소프트뱅크</div>'),
    none('in plain-text editing', '<div contenteditable="plaintext-only"><p>소프트뱅크</p></div>'),
    none('in an editor by role', '<div role="textbox">소프트뱅크</div>'),
    none('in a search box by role', '<div role="searchbox">소프트뱅크</div>'),
    none('in code', '<code>소프트뱅크</code>'),
    none('in a highlighted token of code', '<code><span class="token">소프트뱅크</span></code>'),
    none('in preformatted text', '<pre>소프트뱅크</pre>'),
    none('in keyboard input', '<kbd>소프트뱅크</kbd>'),
    none('in sample output', '<samp>소프트뱅크</samp>'),
    none(
      'in a code block that is only styled as one',
      '<div translate="no" style="font-family: monospace">소프트뱅크</div>',
    ),
    none('in a script', '<script type="text/plain">소프트뱅크</script>'),
    none('in a style', '<style>/* 소프트뱅크 */</style>'),
    none('in a template', '<template>소프트뱅크</template>'),
    none('in the options of a select', '<select><option>소프트뱅크</select>'),
    none('in suggestions', '<datalist><option>소프트뱅크</datalist>'),
    none('in ruby readings', '<ruby>x<rt>소프트뱅크</rt></ruby>'),
    none('in a formula', '<math><mtext>소프트뱅크</mtext></math>'),
    none('in SVG definitions', '<svg><defs><text>소프트뱅크</text></defs></svg>'),
    none('in the fallback text of a video', '<video>소프트뱅크</video>'),
    none('in the fallback text of a canvas', '<canvas>소프트뱅크</canvas>'),
    none('in attributes', '<p title="소프트뱅크"><img alt="소프트뱅크"></p>'),
    none('in a region that opted out', '<div data-gakju="off"><p>소프트뱅크</p></div>'),
    none('in text that is not rendered', '<p hidden>소프트뱅크</p>'),
    none('in a hidden part of the sentence', '<p><span hidden>소프트뱅크</span>는</p>'),
    {
      title: 'in an editor, but around it',
      html: '<p>오픈AI</p><div contenteditable>소프트뱅크</div><p>손정의</p>',
      marked: ['오픈AI', '손정의'],
    },
    {
      title: 'but in what is not to be translated and is no code',
      html: '<p><span translate="no">소프트뱅크</span>는</p>',
      marked: ['소프트뱅크'],
    },
    {
      title: 'but where editing is switched off',
      html: '<div contenteditable="false">소프트뱅크</div>',
      marked: ['소프트뱅크'],
    },
  ],
};
