package dev.portfolio.web.schedule;

import dev.portfolio.application.schedule.CancelSchedule;
import dev.portfolio.application.schedule.GetSchedule;
import dev.portfolio.application.schedule.ListSchedules;
import dev.portfolio.application.schedule.ScheduleItem;
import dev.portfolio.domain.account.DraftReader;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.web.body.Members;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** When items go out. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Revisions")
final class ScheduleController {

    private final ScheduleItem scheduleItem;
    private final GetSchedule getSchedule;
    private final CancelSchedule cancelSchedule;
    private final ListSchedules listSchedules;

    ScheduleController(
            ScheduleItem scheduleItem,
            GetSchedule getSchedule,
            CancelSchedule cancelSchedule,
            ListSchedules listSchedules) {
        this.scheduleItem = scheduleItem;
        this.getSchedule = getSchedule;
        this.cancelSchedule = cancelSchedule;
        this.listSchedules = listSchedules;
    }

    @GetMapping("/admin/schedules")
    @Operation(operationId = "listSchedules", summary = "What is coming, and what could not go out.")
    ScheduleList list(@Parameter(hidden = true) DraftReader reader, ScheduleListParameters parameters) {
        return ScheduleList.from(listSchedules.execute(new ListSchedules.Query(reader, parameters.states())));
    }

    @PutMapping(path = "/posts/{id}/schedule", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "schedulePost",
            summary = "Lets a revision of a post go out at a moment, instead of what was scheduled before.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ScheduleInput.class))))
    ScheduleResponse putPost(
            @Parameter(hidden = true) Editor editor,
            @PathVariable("id") @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id,
            @Parameter(hidden = true) Members body) {
        return ScheduleResponse.from(scheduleItem.execute(ScheduleInput.command(editor, ContentType.POST, id, body)));
    }

    @GetMapping("/posts/{id}/schedule")
    @Operation(operationId = "getPostSchedule", summary = "When a post goes out, or what has become of that.")
    ScheduleResponse getPost(
            @Parameter(hidden = true) DraftReader reader,
            @PathVariable("id") @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id) {
        return ScheduleResponse.from(getSchedule.execute(new GetSchedule.Query(reader, ContentType.POST, id)));
    }

    @DeleteMapping("/posts/{id}/schedule")
    @Operation(operationId = "cancelPostSchedule", summary = "Calls the schedule of a post off, if it is not too late.")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    ScheduleResponse deletePost(
            @Parameter(hidden = true) Editor editor,
            @PathVariable("id") @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id) {
        return ScheduleResponse.from(cancelSchedule.execute(new CancelSchedule.Command(editor, ContentType.POST, id)));
    }

    @PutMapping(path = "/projects/{id}/schedule", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "scheduleProject",
            summary = "Lets a revision of a project go out at a moment, instead of what was scheduled before.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ScheduleInput.class))))
    ScheduleResponse putProject(
            @Parameter(hidden = true) Editor editor,
            @PathVariable("id") @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id,
            @Parameter(hidden = true) Members body) {
        return ScheduleResponse.from(
                scheduleItem.execute(ScheduleInput.command(editor, ContentType.PROJECT, id, body)));
    }

    @GetMapping("/projects/{id}/schedule")
    @Operation(operationId = "getProjectSchedule", summary = "When a project goes out, or what has become of that.")
    ScheduleResponse getProject(
            @Parameter(hidden = true) DraftReader reader,
            @PathVariable("id") @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id) {
        return ScheduleResponse.from(getSchedule.execute(new GetSchedule.Query(reader, ContentType.PROJECT, id)));
    }

    @DeleteMapping("/projects/{id}/schedule")
    @Operation(
            operationId = "cancelProjectSchedule",
            summary = "Calls the schedule of a project off, if it is not too late.")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    ScheduleResponse deleteProject(
            @Parameter(hidden = true) Editor editor,
            @PathVariable("id") @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id) {
        return ScheduleResponse.from(
                cancelSchedule.execute(new CancelSchedule.Command(editor, ContentType.PROJECT, id)));
    }
}
