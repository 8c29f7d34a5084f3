package dev.portfolio.pages.layout;

import dev.portfolio.pages.asset.Assets;
import dev.portfolio.pages.site.Site;
import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Draws whole pages and answers with them. */
public final class Layout {

    /** What every template is given, and none needs. */
    public static final HtmlInterceptor AS_WRITTEN = new TagsAsWritten();

    private final Site site;
    private final Assets assets;
    private final JsonMapper json;

    Layout(Site site, Assets assets, JsonMapper json) {
        this.site = site;
        this.assets = assets;
        this.json = json;
    }

    public Site site() {
        return site;
    }

    /** A page that everybody sees alike: caches may keep it, and have to ask whether it is still good. */
    public ResponseEntity<byte[]> page(HttpServletRequest request, Head head, HtmlContent content) {
        byte[] html = draw(request, head, content);
        return PageHeaders.on(ResponseEntity.ok())
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag(PageHeaders.entityTag(html))
                .body(html);
    }

    /** An answer to this one request, kept nowhere. */
    public ResponseEntity<byte[]> passing(
            HttpServletRequest request, HttpStatusCode status, Head head, HtmlContent content) {
        return PageHeaders.on(ResponseEntity.status(status))
                .cacheControl(CacheControl.noStore())
                .body(draw(request, head, content));
    }

    private byte[] draw(HttpServletRequest request, Head head, HtmlContent content) {
        int port = request.getLocalPort();
        String address = site.addresses().absolute(head.path(), port);
        String image = head.image() == null ? null : site.addresses().absolute(head.image(), port);
        Frame frame = new Frame(
                site,
                head,
                address,
                image,
                facts(head, address, image),
                assets.styleSheets(),
                head.scripts().stream().map(assets::path).toList(),
                assets.path("icon.svg"));
        Utf8ByteOutput out = new Utf8ByteOutput();
        JteframeGenerated.render(new OwaspHtmlTemplateOutput(out), AS_WRITTEN, frame, content);
        return out.toByteArray();
    }

    /** No character that could end the element it stands in. */
    private String facts(Head head, String address, @Nullable String image) {
        if (head.facts().isEmpty()) {
            return "";
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("@context", "https://schema.org");
        all.putAll(head.facts());
        all.put("url", address);
        if (image != null) {
            all.put("image", image);
        }
        return json.writeValueAsString(all)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
