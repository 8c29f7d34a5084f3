package dev.portfolio.markdown.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.Markdown;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attempts to bring a script into a page. Whatever comes out is held against lists of harmless elements and attributes. */
class AttackTest {

    private static final Pattern TAG = Pattern.compile("<(/?)([^\\s/>]*)([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=\"/]+)(?:=\"([^\"]*)\")?");
    private static final Set<String> ELEMENTS = Set.of(
            "h1",
            "p",
            "div",
            "blockquote",
            "pre",
            "code",
            "ul",
            "ol",
            "li",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "a",
            "img",
            "em",
            "strong",
            "b",
            "i",
            "del",
            "br",
            "hr",
            "details",
            "summary",
            "figure",
            "sub",
            "!--");
    private static final Set<String> ATTRIBUTES =
            Set.of("href", "src", "alt", "title", "id", "class", "target", "rel", "align", "open", "width", "height");

    private static final URI ELSEWHERE = URI.create("https://example.org/posts/a");

    private final Markdown markdown = new CommonMarkMarkdown();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=https://evil.example/x.js></SCRIPT>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<script\n>alert(1)</script\n>",
                "<script/src=data:,alert(1)>",
                "<<script>script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<img src=\"x\" oNeRrOr=\"alert(1)\">",
                "<img/src=x/onerror=alert(1)>",
                "<img src=\"javascript:alert(1)\">",
                "<img src=`javascript:alert(1)`>",
                "<img src=data:image/svg+xml;base64,PHN2Zy8+>",
                "<img src=\"mailto:a@b.c\">",
                "<img src=\"x` `<script>alert(1)</script>\"` `>",
                "<img \"\"\"><script>alert(1)</script>\">",
                "<img srcset=\"x 1x\" lowsrc=\"javascript:alert(1)\" dynsrc=\"javascript:alert(1)\">",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
                "<a href=\" javascript:alert(1)\">x</a>",
                "<a href=\"java\tscript:alert(1)\">x</a>",
                "<a href=\"java&#10;script:alert(1)\">x</a>",
                "<a href=\"jav&#x09;ascript:alert(1)\">x</a>",
                "<a href=\"&#106;&#97;&#118;&#97;script:alert(1)\">x</a>",
                "<a href=\"&#1;javascript:alert(1)\">x</a>",
                "<a href=\"vbscript:msgbox(1)\">x</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<a href=\"blob:https://a/b\" onclick=alert(1)>x</a>",
                "<a href=# onmouseover=\"alert(1)\">x</a>",
                "<a href=\"https://a.b\" style=\"background:url(javascript:alert(1))\">x</a>",
                "<a href=\"view-source:javascript:alert(1)\" ping=\"https://evil.example\">x</a>",
                "[x](javascript:alert(1))",
                "[x](JAVASCRIPT:alert(1))",
                "[x](<java\\script:alert(1)>)",
                "[x](javascript&colon;alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](https://a.b \"t\\\" onclick=alert(1) x=\\\"\")",
                "[x]: javascript:alert(1)\n\n[x]",
                "![x](javascript:alert(1))",
                "![\" onerror=\"alert(1)](x.png)",
                "![x](x.png \"\\\"><script>alert(1)</script>\")",
                "<javascript:alert(1)>",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<object data=\"data:text/html,x\"></object><embed src=\"x.swf\">",
                "<base href=\"javascript:alert(1)//\">",
                "<meta http-equiv=\"refresh\" content=\"0;url=javascript:alert(1)\">",
                "<link rel=stylesheet href=https://evil.example/x.css>",
                "<style>@import 'https://evil.example/x.css'; body{x:expression(alert(1))}</style>",
                "<div style=\"width:expression(alert(1))\" onmouseenter=alert(1)>x</div>",
                "<form action=javascript:alert(1)><input type=submit><button formaction=javascript:alert(1)>x</button></form>",
                "<input autofocus onfocus=alert(1)>",
                "<body onload=alert(1)>",
                "<details open ontoggle=alert(1)>x</details>",
                "<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>",
                "<marquee onstart=alert(1)>x</marquee>",
                "<svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
                "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
                "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<math href=\"javascript:alert(1)\">x</math>",
                "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<template><script>alert(1)</script></template>",
                "<textarea></textarea><img src=x onerror=alert(1)>",
                "<title><img title=\"</title><img src=x onerror=alert(1)>\">",
                "<!--><img src=x onerror=alert(1)>-->",
                "<!--[if IE]><script>alert(1)</script><![endif]-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?php <script>alert(1)</script> ?>",
                "<p id=\"x\" class=\"y\" onclick=alert(1)>x</p>",
                "<h1 id=\"x\" onclick=\"alert(1)\">x</h1>",
                "# x\" onclick=\"alert(1)",
                "```\"onclick=alert(1)//\nx\n```",
                "`<script>alert(1)</script>`",
                "| <script>alert(1)</script> | [x](javascript:1) |\n|---|---|\n| <img src=x onerror=alert(1)> | y |",
                "{{<img src=\"javascript:alert(1)\" alt=\"x\">}}",
                "{{<img src=\"x.png\" alt='\"><script>alert(1)</script>'>}}",
                "{{<img src=\"x.png\" alt=\"a\" caption=\"<script>alert(1)</script>\">}}",
                "{{<img src=\"x.png\" href=\"javascript:alert(1)\" caption=\"[x](javascript:alert(1))\">}}",
                "<div>{{<img src=\"x&quot; onerror=&quot;alert(1)\" alt=\"\\\" onerror=\\\"alert(1)\">}}</div>",
                "[x]({{<baseurl>}}javascript:alert(1))",
                "[x]({{<ref \"javascript:alert(1)\">}})",
                "{{<notice title=\"<img src=x onerror=alert(1)>\">}}<script>alert(1)</script>{{</notice>}}",
                "{{<highlight \"x onclick=alert(1)\">}}</code></pre><script>alert(1)</script>{{</highlight>}}",
                "java{{<x>}}script:alert(1) <a href=\"java{{<x>}}script:alert(1)\">x</a>",
                "<scr{{<x>}}ipt>alert(1)</scr{{<x>}}ipt>",
                "<img src=x one{{< x >}}rror=alert(1)>",
                "\u0000<scr\u0000ipt>alert(1)</script>",
                "<svg><foreignObject><iframe srcdoc='<script>alert(1)</script>'></foreignObject></svg>",
                "<svg><use href=\"data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'/>#x\" /></svg>",
                "<svg><set attributeName=href to=javascript:alert(1)><a id=x>y</a></svg>",
                "<svg><desc><style><img title=\"</style><img src=x onerror=alert(1)>\"></style></desc></svg>",
                "<math><annotation-xml encoding=\"text/html\"><img src=x onerror=alert(1)></annotation-xml></math>",
                "<table><td><style><a title=\"</style><img src onerror=alert(1)>\"></td></table>",
                "<select><noembed></select><script x='a@b'a>alert(1)</script>",
                "<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\">",
                "<plaintext><script>alert(1)</script>",
                "<a href=\"DATA:text/html,x\">x</a> <a href=\"filesystem:https://a/b\">x</a> <a href=\"file:///etc\">x</a>",
                "<a href=\"java&Tab;script:alert(1)\">x</a> <a href=\"java&NewLine;script:alert(1)\">x</a>",
                "<a href=\"\u00A0javascript:alert(1)\">x</a> <a href=\"javascript\uFF1Aalert(1)\">x</a>",
                "[x](\\javascript:alert(1)) [x](/\\javascript:alert(1))",
                "<p style=\"position:fixed;inset:0;background:url(//evil.example)\">x</p>",
                "<img src=x style=\"behavior:url(x.htc)\" is=\"x-y\" slot=a part=b nonce=c>",
                "<a href=x tabindex=1 accesskey=x onfocus=alert(1) autofocus contenteditable>x</a>",
                "<div id=\"location\" name=\"cookie\">x</div> <img name=getElementById id=forms>"
            })
    void doesNotGetThrough(String attack) {
        String html = markdown.toSafeHtml(attack);
        assertThat(TAG.matcher(html).results()).allSatisfy(AttackTest::isHarmless);
        assertThat(TAG.matcher(html).replaceAll("")).doesNotContain("<");
        assertThat(TAG.matcher(markdown.toSafeHtml(attack, ELSEWHERE)).results())
                .allSatisfy(AttackTest::isHarmless);
        assertThat(markdown.toPlainText("a\n\n" + attack + "\n\nz")).startsWith("a");
    }

    private static void isHarmless(MatchResult tag) {
        assertThat(ELEMENTS).contains(tag.group(2));
        assertThat(ATTRIBUTE
                        .matcher(tag.group(2).equals("!--") ? "" : tag.group(3))
                        .results())
                .allSatisfy(attribute -> {
                    assertThat(ATTRIBUTES).contains(attribute.group(1));
                    if (Set.of("href", "src").contains(attribute.group(1))) {
                        assertThat(scheme(attribute.group(2))).isIn("", "https", "http");
                    }
                });
    }

    /** As a browser sees it: without blanks and control characters, in lower case. */
    private static String scheme(String address) {
        String plain = address.replace("&#64;", "@")
                .replace("&amp;", "&")
                .replace("&#61;", "=")
                .replaceAll("[\\x00-\\x20]", "")
                .toLowerCase(Locale.ROOT);
        int colon = plain.indexOf(':');
        boolean isPath = colon < 0 || plain.substring(0, colon).matches(".*[/?#].*");
        return isPath ? "" : plain.substring(0, colon);
    }
}
