package dev.portfolio.web;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.SlugTaken;
import dev.portfolio.domain.error.Unavailable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Routes that fail in the ways in which the real ones cannot be made to, or not yet. */
@RestController
@RequestMapping("/failing")
final class FailingRoutes {

    @GetMapping("/by/{cause}")
    String by(@PathVariable String cause, HttpServletResponse response) throws IOException {
        switch (cause) {
            case "bug" -> throw new IllegalStateException("jdbc:secret");
            case "error" -> throw new StackOverflowError("jdbc:secret");
            case "conflict" -> throw new SlugTaken(ContentType.POST, new Slug("taken"));
            case "outage" ->
                throw new Unavailable("database_unavailable", "No database.", new IOException("jdbc:secret"));
            case "size" -> throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE, "jdbc:secret");
            default -> response.sendError(Integer.parseInt(cause), "jdbc:secret");
        }
        return "";
    }

    @GetMapping("/number")
    String number(@RequestParam int number) {
        return String.valueOf(number);
    }

    @PostMapping(path = "/body", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> body(@RequestBody Map<String, Object> body) {
        return body;
    }
}
